package se.tryggve.worklist.web;

import java.util.List;
import se.tryggve.worklist.TaskLine;

/** A page of the list; {@code next} goes into {@code after} of the following call and is null on the last page. */
record TaskPageBody(List<TaskLine> items, String next) {}
