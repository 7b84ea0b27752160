package io.prismaspring.demo.blog;

import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page for whatever went wrong with a page. It says what a reader can do, and nothing about the inside. */
@Controller
class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    ModelAndView show(
            @RequestAttribute(name = RequestDispatcher.ERROR_STATUS_CODE, required = false) @Nullable Integer status) {
        int shown = status == null ? HttpStatus.NOT_FOUND.value() : status;
        ModelAndView page = new ModelAndView("error").addObject("status", shown);
        page.setStatus(HttpStatus.valueOf(shown));
        return page;
    }
}
