/** Layout, error pages and shared fragments: what every page of every module stands in. */
@org.springframework.modulith.ApplicationModule(displayName = "Web")
package se.tryggve.web;
