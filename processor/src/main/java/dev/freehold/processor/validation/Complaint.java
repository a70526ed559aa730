package dev.freehold.processor.validation;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * One thing that is wrong with a declaration.
 *
 * @param declaration the pool's interface, which shows the position where the element has none
 * @param element where the user wrote it
 * @param subject what the message is about: {@code Quote.id}, say
 * @param text what is wrong, and what to write instead
 */
public record Complaint(TypeElement declaration, Element element, String subject, String text) {}
