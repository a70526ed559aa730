package dev.freehold.checker.fix;

import java.util.List;

/** An idea for putting a mistake right. */
public interface Remedy {
  /** The ways to carry it out in that file, the best one first; none where it does not apply. */
  List<Proposal> proposals(Source source);
}
