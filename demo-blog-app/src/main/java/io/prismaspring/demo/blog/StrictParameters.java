package io.prismaspring.demo.blog;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Parameters reach the constructors of the records and nothing else, whatever path of properties they name. */
@ControllerAdvice
class StrictParameters {

    @InitBinder
    void onlyConstructors(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }
}
