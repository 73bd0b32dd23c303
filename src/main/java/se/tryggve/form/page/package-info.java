/** What the form's templates show: values made ready for a page, without decisions left to make. */
package se.tryggve.form.page;
