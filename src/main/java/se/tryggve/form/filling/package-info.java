/** Forms with answers in them: what is shown, what is required, what the answers are worth and what is wrong with them. */
package se.tryggve.form.filling;
