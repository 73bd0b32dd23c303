/** Layout, error pages and shared fragments: what every page of every module stands in. */
@ApplicationModule(allowedDependencies = "identity")
package se.tryggve.web;

import org.springframework.modulith.ApplicationModule;
