package se.tryggve.workflow.internal;

import java.util.Set;

/** The ids that the files of one deployment offer each other. */
record DeployableSet(Set<String> forms, Set<String> decisions, Set<String> processes, Set<String> userTasks) {}
