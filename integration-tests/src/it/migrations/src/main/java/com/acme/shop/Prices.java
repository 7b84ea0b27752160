package com.acme.shop;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Seeds what no file can say. */
public final class Prices {

    private Prices() {}

    public static void main(String[] arguments) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        System.getenv("SPRING_DATASOURCE_URL"),
                        System.getenv("SPRING_DATASOURCE_USERNAME"),
                        System.getenv("SPRING_DATASOURCE_PASSWORD"));
                Statement statement = connection.createStatement()) {
            System.out.println("prices doubled: " + statement.executeUpdate("UPDATE \"Product\" SET \"price\" = \"price\" * 2"));
        }
    }
}
