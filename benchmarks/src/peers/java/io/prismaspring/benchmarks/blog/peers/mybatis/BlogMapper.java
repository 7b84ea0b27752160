package io.prismaspring.benchmarks.blog.peers.mybatis;

import io.prismaspring.benchmarks.blog.AuthorPosts;
import io.prismaspring.benchmarks.blog.CommentRow;
import io.prismaspring.benchmarks.blog.PostRow;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.apache.ibatis.cursor.Cursor;

/** The statements. */
interface BlogMapper {

    String POST = "\"id\", \"title\", \"published\", \"view_count\", \"created_at\", \"author_id\"";
    String COMMENT = "\"id\", \"content\", \"created_at\", \"post_id\"";
    String IN_IDS = " IN <foreach collection='ids' item='id' open='(' separator=',' close=')'>#{id}</foreach>";

    @Select("SELECT " + POST + " FROM \"post\" WHERE \"id\" = #{id}")
    PostRow post(String id);

    @Select("SELECT " + POST + " FROM \"post\" WHERE \"published\" = TRUE AND \"view_count\" < #{views}"
            + " ORDER BY \"view_count\" DESC LIMIT 100")
    List<PostRow> popularPosts(int views);

    @Select("SELECT " + COMMENT
            + " FROM \"comment\" WHERE \"post_id\" = #{postId} ORDER BY \"created_at\" DESC LIMIT 3")
    List<CommentRow> newestCommentsOfOne(String postId);

    @Select(
            "SELECT p.\"id\", p.\"title\", p.\"published\", p.\"view_count\", p.\"created_at\", p.\"author_id\","
                    + " a.\"email\" AS \"author_email\", a.\"name\" AS \"author_name\""
                    + " FROM \"post\" p JOIN \"author\" a ON a.\"id\" = p.\"author_id\" ORDER BY p.\"created_at\" DESC LIMIT 50")
    List<PostWithAuthor> newestPosts();

    @Select("<script>SELECT t.\"id\", t.\"name\", j.\"A\" AS \"post_id\" FROM \"_PostToTag\" j"
            + " JOIN \"tag\" t ON t.\"id\" = j.\"B\" WHERE j.\"A\"" + IN_IDS + " ORDER BY t.\"name\"</script>")
    List<TagOfPost> tags(@Param("ids") Collection<String> postIds);

    @Select("<script>SELECT " + COMMENT + " FROM (SELECT " + COMMENT
            + ", ROW_NUMBER() OVER (PARTITION BY \"post_id\" ORDER BY \"created_at\" DESC) AS place"
            + " FROM \"comment\" WHERE \"post_id\"" + IN_IDS + ") c WHERE place &lt;= 3 ORDER BY place</script>")
    List<CommentRow> newestComments(@Param("ids") Collection<String> postIds);

    @Insert("INSERT INTO \"post\" (" + POST
            + ") VALUES (#{id}, #{title}, #{published}, #{viewCount}, #{createdAt}, #{authorId})")
    int insertPost(PostRow post);

    @Insert("INSERT INTO \"comment\" (" + COMMENT + ") VALUES (#{id}, #{content}, #{createdAt}, #{postId})")
    int insertComment(CommentRow comment);

    @Insert("INSERT INTO \"_PostToTag\" (\"A\", \"B\") VALUES (#{postId}, #{tagId})")
    int insertTag(@Param("postId") String postId, @Param("tagId") int tagId);

    @Update("UPDATE \"post\" SET \"view_count\" = \"view_count\" + 1 WHERE \"id\" = #{id}")
    int countView(String id);

    @Insert(
            databaseId = "h2",
            value = "MERGE INTO \"author\" (\"email\", \"name\") KEY (\"email\") VALUES (#{email}, #{name})")
    @Insert(
            databaseId = "postgresql",
            value = "INSERT INTO \"author\" (\"email\", \"name\") VALUES (#{email}, #{name})"
                    + " ON CONFLICT (\"email\") DO UPDATE SET \"name\" = EXCLUDED.\"name\"")
    int saveAuthor(@Param("email") String email, @Param("name") String name);

    @Select("SELECT \"author_id\", COUNT(*) AS \"posts\" FROM \"post\" GROUP BY \"author_id\""
            + " ORDER BY COUNT(*) DESC, \"author_id\" LIMIT 10")
    List<AuthorPosts> busiestAuthors();

    @Select("SELECT " + COMMENT + " FROM \"comment\"")
    List<CommentRow> allComments();

    @Select("SELECT " + COMMENT + " FROM \"comment\"")
    @Options(fetchSize = 500)
    Cursor<CommentRow> streamComments();

    @Select("SELECT " + COMMENT + " FROM \"comment\" WHERE \"id\" > #{id} ORDER BY \"id\" LIMIT 20")
    List<CommentRow> commentsAfter(String id);
}
