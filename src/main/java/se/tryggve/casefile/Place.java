package se.tryggve.casefile;

/**
 * Where a case happens.
 *
 * @param name what people call the place
 * @param address street address; null if the place has none
 * @param description how to recognise the area; null if the name says it
 * @param type the sort of place; null to those who know no more than the name
 */
public record Place(String name, String address, String description, PlaceType type) {}
