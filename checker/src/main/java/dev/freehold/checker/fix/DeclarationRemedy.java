package dev.freehold.checker.fix;

/**
 * An idea that changes what a declaration says, and looks at no body for that: it may be asked for
 * what is wrong in a body as another fix would leave it.
 */
public interface DeclarationRemedy extends Remedy {}
