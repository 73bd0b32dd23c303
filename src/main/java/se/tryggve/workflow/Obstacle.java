package se.tryggve.workflow;

/**
 * Why a case cannot be moved to another version.
 *
 * @param code what stands in the way: {@code gone}, {@code timer}, {@code sort}, {@code role}, {@code part},
 *     {@code underway}, {@code meanwhile}, {@code due}, {@code check} or {@code engine}
 * @param name the step or process that it is about, as officers say it; may be empty
 * @param detail what is known besides, for instance the moment until which a timer runs; may be empty
 */
public record Obstacle(String code, String name, String detail) {}
