package io.prismaspring.demo.blog;

import io.prismaspring.demo.blog.db.Post;
import jakarta.validation.Valid;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages: the list, a post with its comments, and the forms. Every form that was accepted redirects. */
@Controller
class PostPages {

    private final Blog blog;

    PostPages(Blog blog) {
        this.blog = blog;
    }

    /** A field that was left empty counts as absent. */
    @InitBinder
    void trim(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
    }

    @GetMapping("/")
    String list(@Valid PostSearch search, Model model) {
        PostSearch shown = search.amongPublishedByDefault();
        model.addAttribute("search", shown);
        model.addAttribute("posts", blog.posts(shown));
        return "posts";
    }

    @GetMapping("/posts/new")
    ModelAndView newPost() {
        return new ModelAndView("post-form").addObject("post", new NewPost("", true, null));
    }

    @PostMapping("/posts")
    ModelAndView write(
            @Valid @ModelAttribute("post") NewPost newPost, BindingResult errors, RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return refused("post-form");
        }
        return saved(blog.write(newPost), redirect);
    }

    @GetMapping("/posts/{id}")
    String read(@PathVariable String id, @Valid Paging paging, Model model) {
        addPost(id, paging, model);
        model.addAttribute("comment", new NewComment(""));
        return "post";
    }

    private void addPost(String id, Paging paging, Model model) {
        model.addAttribute("post", blog.post(id));
        model.addAttribute("paging", paging);
        model.addAttribute("comments", blog.comments(id, paging));
        model.addAttribute("numberOfComments", blog.numberOfComments(id));
    }

    @GetMapping("/posts/{id}/edit")
    ModelAndView edit(@PathVariable String id) {
        Post post = blog.post(id);
        return new ModelAndView("post-form")
                .addObject("post", new NewPost(post.title(), post.published(), post.desc()))
                .addObject("id", id);
    }

    @PostMapping("/posts/{id}")
    ModelAndView change(
            @PathVariable String id,
            @Valid @ModelAttribute("post") NewPost form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            return refused("post-form").addObject("id", id);
        }
        return saved(blog.change(id, PostChanges.to(form)), redirect);
    }

    @PostMapping("/posts/{id}/delete")
    String delete(@PathVariable String id, RedirectAttributes redirect) {
        blog.delete(id);
        redirect.addFlashAttribute("notice", "The post and its comments are deleted.");
        return "redirect:/";
    }

    @PostMapping("/posts/{id}/comments")
    ModelAndView comment(
            @PathVariable String id,
            @Valid @ModelAttribute("comment") NewComment comment,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            addPost(id, new Paging(null, null), model);
            return refused("post");
        }
        blog.comment(id, comment);
        redirect.addFlashAttribute("notice", "Thank you, your comment is published.");
        return new ModelAndView("redirect:/posts/{id}").addObject("id", id);
    }

    private static ModelAndView saved(Post post, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", post.published() ? "The post is published." : "The draft is saved.");
        return new ModelAndView("redirect:/posts/{id}").addObject("id", post.id());
    }

    /** The form again, with what was entered and what is wrong with it. */
    private static ModelAndView refused(String view) {
        ModelAndView form = new ModelAndView(view);
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }
}
