package se.tryggve.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page of the list and of a task its place in the list. */
@ControllerAdvice(
        assignableTypes = {
            TaskListPages.class,
            TaskPages.class,
            TaskFormPages.class,
            TaskPreviewPages.class,
            SavedViewPages.class,
            ManyTasksPages.class,
            TakeOverPages.class
        })
class ListPlaces {

    @ModelAttribute(ListPlace.ATTRIBUTE)
    ListPlace place(HttpServletRequest request) {
        return of(request);
    }

    /** The place that a request came from: forms bring it in one field, addresses spell it out. */
    static ListPlace of(HttpServletRequest request) {
        String field = request.getParameter(ListPlace.FIELD);
        if (field != null) {
            return ListPlace.of(field);
        }
        boolean spelledOut = HttpMethod.GET.matches(request.getMethod());
        return ListPlace.of(spelledOut ? words(request) : Map.of());
    }

    /** A word that is given several times, such as each ticked column, is a list of them. */
    private static Map<String, String> words(HttpServletRequest request) {
        Map<String, String> words = new LinkedHashMap<>();
        request.getParameterMap()
                .forEach((name, values) -> words.put(
                        name, String.join(",", Arrays.stream(values).distinct().toList())));
        return words;
    }
}
