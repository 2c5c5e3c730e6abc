package org.backlot.intake;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One object of a JSON file.
 *
 * @param line where it begins, from 1
 * @param collection the list it stands in; empty where it stands for itself
 */
public record JsonRecord(long line, String collection, JsonNode node) {}
