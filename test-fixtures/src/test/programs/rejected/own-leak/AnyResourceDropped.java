import dev.freehold.Own;
import dev.freehold.Ref;

class AnyResourceDropped {
  static <T extends @Ref Object> void discard(@Own T resource, String reason) {
    System.out.println(reason);
  } //! own.leak
}
