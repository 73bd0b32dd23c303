/** Form files (form-js JSON, as Camunda Modeler writes it) as sealed values, and their parser. */
package se.tryggve.form.schema;
