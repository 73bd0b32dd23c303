/** One box over everything that an authority may see: the index, kept in the transaction of what it indexes, and the page. */
@ApplicationModule(allowedDependencies = {"audit", "identity", "web"})
package se.tryggve.search;

import org.springframework.modulith.ApplicationModule;
