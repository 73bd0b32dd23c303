/** Letters: what an authority sends, as a text that is kept and as a PDF that everybody can read. */
@ApplicationModule(allowedDependencies = {"identity", "audit", "web"})
package se.tryggve.letter;

import org.springframework.modulith.ApplicationModule;
