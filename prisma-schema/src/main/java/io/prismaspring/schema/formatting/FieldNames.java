package io.prismaspring.schema.formatting;

import java.util.Locale;

/** Names for added fields, made from the names of models as Prisma's formatter makes them. */
final class FieldNames {

    private FieldNames() {}

    /** The name of a field for one row of a model: {@code UserProfile} gives {@code userProfile}. */
    static String one(String model) {
        StringBuilder name = new StringBuilder(model.length());
        boolean wordBegins = false;
        char lastLower = ' ';
        for (char c : trimmed(model).toCharArray()) {
            if (!Character.isLetterOrDigit(c)) {
                wordBegins = !name.isEmpty();
            } else if (Character.isDigit(c)) {
                name.append(c);
                wordBegins = true;
            } else if (wordBegins || (Character.isLowerCase(lastLower) && Character.isUpperCase(c))) {
                name.append(Character.toUpperCase(c));
                wordBegins = false;
            } else {
                name.append(Character.toLowerCase(c));
                lastLower = c;
            }
        }
        return name.toString();
    }

    /** The name of a field for several rows of a model: {@code UserProfile} gives {@code userProfiles}. */
    static String many(String model) {
        return PluralNames.of(one(model));
    }

    /** The name of a foreign-key field: {@code User} and {@code id} give {@code userId}. */
    static String foreignKey(String model, String field) {
        return model.substring(0, 1).toLowerCase(Locale.ROOT)
                + model.substring(1)
                + field.substring(0, 1).toUpperCase(Locale.ROOT)
                + field.substring(1);
    }

    private static String trimmed(String model) {
        int end = model.length();
        while (end > 0 && !Character.isLetterOrDigit(model.charAt(end - 1))) {
            end--;
        }
        return model.substring(0, end);
    }
}
