package se.tryggve.identity;

/**
 * Who at a unit is written to when another authority waits for it.
 *
 * @param name a person or, better, a shared mailbox
 */
public record UnitContact(String name, MailAddress address) {}
