/** PostgreSQL: embedded under {@code var/} by default, an external one when {@code spring.datasource.url} is set. */
@ApplicationModule(allowedDependencies = {})
package se.tryggve.database;

import org.springframework.modulith.ApplicationModule;
