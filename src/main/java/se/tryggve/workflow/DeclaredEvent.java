package se.tryggve.workflow;

import java.util.List;

/**
 * Something from outside that a model about to be deployed takes in.
 *
 * @param path the model's file
 * @param element the event's id
 * @param groups the roles that may register it
 * @param possible the name of the condition that must hold; null where it may always happen
 */
public record DeclaredEvent(String path, String element, List<String> groups, String possible) {}
