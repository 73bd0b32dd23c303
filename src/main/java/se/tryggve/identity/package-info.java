/** Authorities, units, roles and people: who may sign in, whose hat they wear and which unit does which work where. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "audit")
package se.tryggve.identity;
