package se.tryggve;

/** Somebody has asked that the practice space begins anew; the application starts again and throws everything away. */
public record BeginAnew() {}
