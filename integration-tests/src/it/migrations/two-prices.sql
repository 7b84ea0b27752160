UPDATE "Product" SET "price" = 7 WHERE "id" = 1;
UPDATE "Product" SET "price" = 9 WHERE "id" = 2;
