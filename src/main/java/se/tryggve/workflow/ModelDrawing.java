package se.tryggve.workflow;

/**
 * A BPMN file that stands beside the models for reading only: none of its processes is executable.
 *
 * @param id what its file name stands for
 * @param name what people call it
 * @param bpmn the file (UTF-8 XML)
 */
public record ModelDrawing(String id, String name, byte[] bpmn) {}
