/** The append-only log of every change of state: who, when, what, before, after and why; hash-chained and anchored. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package se.tryggve.audit;
