SELECT "name", "price" FROM "Product" ORDER BY "id"
