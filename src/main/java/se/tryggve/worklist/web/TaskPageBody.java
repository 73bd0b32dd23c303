package se.tryggve.worklist.web;

import java.util.List;
import se.tryggve.worklist.TaskLine;

/** A page of the list; {@code cursor} asks for the next ones and is null at the end. */
record TaskPageBody(List<TaskLine> items, String cursor) {}
