package se.tryggve.workflow;

import java.util.List;
import java.util.Map;

/** The deployed decision tables, for rules that no step of a model asks for. */
public interface DecisionTables {

    /**
     * Every row of the newest version of a table that fits the facts, as output names and values.
     *
     * @throws LastingFaultException if the table cannot be read or is not there
     */
    List<Map<String, Object>> rows(String table, Map<String, Object> facts);
}
