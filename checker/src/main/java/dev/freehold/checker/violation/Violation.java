package dev.freehold.checker.violation;

import dev.freehold.internal.rule.RuleKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mistake.
 *
 * @param key the rule that it breaks
 * @param place what an editor underlines
 * @param within what it is in
 * @param headline what is wrong, with the user's own expressions
 * @param steps what led to it, in the order in which it happened
 * @param help how to put it right
 * @param patch the same as a change of the file, where one was tried
 */
public record Violation(
    RuleKey key,
    Severity severity,
    SourceRange place,
    Declaration within,
    String headline,
    List<Step> steps,
    String help,
    @Nullable Patch patch) {}
