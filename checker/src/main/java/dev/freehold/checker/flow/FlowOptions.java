package dev.freehold.checker.flow;

import javax.annotation.processing.ProcessingEnvironment;

/**
 * What users can choose.
 *
 * @param allExceptions whether unchecked exceptions that no signature declares count as exits
 * @param environment javac's, for looking up functional interfaces
 */
public record FlowOptions(boolean allExceptions, ProcessingEnvironment environment) {}
