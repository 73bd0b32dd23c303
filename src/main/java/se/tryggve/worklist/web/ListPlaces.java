package se.tryggve.worklist.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Gives every page of the list and of a task its place in the list. */
@ControllerAdvice(assignableTypes = {TaskListPages.class, TaskPages.class, TaskFormPages.class})
class ListPlaces {

    @ModelAttribute(ListPlace.ATTRIBUTE)
    ListPlace place(@RequestParam(defaultValue = "") String view, @RequestParam(defaultValue = "") String after) {
        return new ListPlace(view, after);
    }
}
