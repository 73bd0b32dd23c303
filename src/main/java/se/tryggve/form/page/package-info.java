/** Makes forms ready for pages, for programs and for reading: no decisions are left to the templates. */
package se.tryggve.form.page;
