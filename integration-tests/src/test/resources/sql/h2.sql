-- findUnique
SELECT t0."id", t0."email", t0."name", t0."referrer_id" FROM "Customer" t0 WHERE t0."email" = ?;

-- findUnique by a composite key
SELECT t0."order_id", t0."number", t0."product_sku", t0."quantity" FROM "OrderLine" t0 WHERE t0."order_id" = ? AND t0."number" = ?;

-- findFirst
SELECT t0."id", t0."email", t0."name", t0."referrer_id" FROM "Customer" t0 WHERE t0."name" = ? ORDER BY t0."id" ASC LIMIT ?;

-- findMany
SELECT t0."id", t0."name" FROM "Label" t0;

-- findMany with every kind of filter
SELECT t0."sku", t0."title", t0."price", t0."stock" FROM "Product" t0 WHERE t0."title" LIKE ? ESCAPE '\' AND t0."title" LIKE ? ESCAPE '\' AND t0."title" LIKE ? ESCAPE '\' AND LOWER(t0."title") LIKE LOWER(?) ESCAPE '\' AND t0."price" >= ? AND t0."stock" = ANY(?) AND t0."sku" <> ALL(?) AND t0."sku" <> ? AND (t0."stock" = ? OR t0."stock" > ?) AND NOT (t0."title" = ?);

-- findMany by relations
SELECT t0."id", t0."email", t0."name", t0."referrer_id" FROM "Customer" t0 JOIN "Customer" t1 ON t1."id" = t0."referrer_id" WHERE EXISTS (SELECT 1 FROM "orders" t2 WHERE t2."customer_id" = t0."id" AND t2."state" = ?) AND NOT EXISTS (SELECT 1 FROM "orders" t3 WHERE t3."customer_id" = t0."id" AND NOT (t3."state" <> ?)) AND NOT EXISTS (SELECT 1 FROM "orders" t4 WHERE t4."customer_id" = t0."id" AND EXISTS (SELECT 1 FROM "OrderLine" t5 WHERE t5."order_id" = t4."id" AND t5."quantity" > ?)) AND t1."email" = ? AND NOT EXISTS (SELECT 1 FROM "Customer" t6 JOIN "_Friends" t7 ON t7."A" = t6."id" WHERE t7."B" = t0."id") AND NOT EXISTS (SELECT 1 FROM "Address" t8 WHERE t8."customer_id" = t0."id");

-- findMany with order, skip and take
SELECT t0."id", t0."email", t0."name", t0."referrer_id" FROM "Customer" t0 ORDER BY t0."name" DESC, t0."id" ASC LIMIT ? OFFSET ?;

-- findMany from a cursor
SELECT t0."id", t0."email", t0."name", t0."referrer_id" FROM "Customer" t0 WHERE ((t0."name" > (SELECT t1."name" FROM "Customer" t1 WHERE t1."id" = ?) OR ((SELECT t2."name" FROM "Customer" t2 WHERE t2."id" = ?) IS NULL AND t0."name" IS NOT NULL)) OR t0."name" IS NOT DISTINCT FROM (SELECT t3."name" FROM "Customer" t3 WHERE t3."id" = ?) AND (t0."id" >= (SELECT t4."id" FROM "Customer" t4 WHERE t4."id" = ?))) AND EXISTS (SELECT 1 FROM "Customer" t5 WHERE t5."id" = ?) ORDER BY t0."name" ASC, t0."id" ASC LIMIT ?;

-- findMany with to-one and to-many includes
SELECT t0."id", t0."placed_at", t0."state", t0."customer_id", t1."id", t1."email", t1."name", t1."referrer_id", t2."id", t2."street", t2."customer_id" FROM "orders" t0 LEFT JOIN "Customer" t1 ON t1."id" = t0."customer_id" LEFT JOIN "Address" t2 ON t2."customer_id" = t1."id";
SELECT t0."order_id", t0."number", t0."product_sku", t0."quantity", t1."sku", t1."title", t1."price", t1."stock" FROM "OrderLine" t0 LEFT JOIN "Product" t1 ON t1."sku" = t0."product_sku" WHERE t0."order_id" = ? ORDER BY t0."number" DESC LIMIT ?;
SELECT t0."id", t0."name", t1."B" FROM "Label" t0 JOIN "_LabelToProduct" t1 ON t1."A" = t0."id" WHERE t1."B" = ?;

-- select two columns
SELECT t0."id", t0."email" FROM "Customer" t0;

-- count
SELECT COUNT(*) FROM "Customer" t0 WHERE t0."name" = ?;

-- exists
SELECT 1 FROM "Customer" t0 WHERE t0."name" = ? LIMIT 1;

-- create
INSERT INTO "Label" ("name") VALUES (?);

-- create with relations
INSERT INTO "Customer" ("email") VALUES (?);
INSERT INTO "Address" ("id", "street", "customer_id") VALUES (?, ?, ?);
INSERT INTO "orders" ("placed_at", "state", "customer_id") VALUES (?, ?, ?);
INSERT INTO "OrderLine" ("order_id", "number", "product_sku", "quantity") VALUES (?, ?, ?, ?);
SELECT t0."id", t0."email", t0."name", t0."referrer_id" FROM "Customer" t0 WHERE t0."email" = ?;
MERGE INTO "_Friends" ("B", "A") KEY ("B", "A") VALUES (?, ?);

-- createMany
INSERT INTO "Label" ("name") VALUES (?);

-- createMany that skips duplicates
INSERT INTO "Label" ("name") VALUES (?);

-- update
UPDATE "Product" t0 SET "title" = ?, "stock" = t0."stock" + ? WHERE t0."sku" = ?;

-- updateMany
UPDATE "Product" t0 SET "stock" = ? WHERE EXISTS (SELECT 1 FROM "Label" t1 JOIN "_LabelToProduct" t2 ON t2."A" = t1."id" WHERE t2."B" = t0."sku" AND t1."name" = ?);

-- upsert
MERGE INTO "Label" t0 USING (SELECT 1) t1 ON t0."name" = ? WHEN MATCHED THEN UPDATE SET "name" = ? WHEN NOT MATCHED THEN INSERT ("name") VALUES (?);

-- delete
SELECT t0."id", t0."name" FROM "Label" t0 WHERE t0."name" = ?;
DELETE FROM "Label" t0 WHERE t0."name" = ?;

-- deleteMany
DELETE FROM "OrderLine" t0 WHERE EXISTS (SELECT 1 FROM "orders" t1 WHERE t1."id" = t0."order_id" AND EXISTS (SELECT 1 FROM "Customer" t2 WHERE t2."id" = t1."customer_id" AND t2."email" = ?));

-- deleteAll
DELETE FROM "OrderLine" t0;

