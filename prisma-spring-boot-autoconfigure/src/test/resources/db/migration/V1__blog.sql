CREATE TABLE "Post" (
    "id" VARCHAR NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL,
    "title" VARCHAR NOT NULL,
    CONSTRAINT "Post_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Post_title_key" UNIQUE ("title")
);

CREATE TABLE "Comment" (
    "id" VARCHAR NOT NULL,
    "content" VARCHAR NOT NULL,
    "post_id" VARCHAR NOT NULL,
    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "Comment_post_id_fkey" FOREIGN KEY ("post_id") REFERENCES "Post" ("id")
);
