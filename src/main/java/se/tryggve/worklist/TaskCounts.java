package se.tryggve.worklist;

import java.util.List;
import java.util.Map;

/**
 * How many tasks there are, never counted beyond {@link TaskPage#COUNTED}.
 *
 * @param views how many each view has that the officer can look at
 * @param queries how many each query has that was asked about, in the same order
 * @param version changes whenever the list of the officer's unit does
 * @param lost how many tasks colleagues have taken from the officer, who has not read it yet
 */
public record TaskCounts(Map<TaskView, Integer> views, List<Integer> queries, String version, int lost) {}
