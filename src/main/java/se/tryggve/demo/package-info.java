/** Demonstration users and cases; present only on the embedded database and in practice. */
@org.springframework.modulith.ApplicationModule(displayName = "Demonstration")
package se.tryggve.demo;
