/** Takes in what browsers and programs send, whatever it is, and keeps only what the form has room for. */
package se.tryggve.form.reading;
