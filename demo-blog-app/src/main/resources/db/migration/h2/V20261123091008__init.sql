-- CreateTable
CREATE TABLE "Post" (
    "id" VARCHAR NOT NULL,
    "created_at" TIMESTAMP(3) DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP(3) NOT NULL,
    "title" VARCHAR NOT NULL,
    "published" BOOLEAN NOT NULL,
    "desc" VARCHAR,

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);
