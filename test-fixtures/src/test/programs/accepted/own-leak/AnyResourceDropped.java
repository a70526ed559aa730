import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;

class AnyResourceDropped {
  static <T extends @Ref Object> void discard(@Own T resource, @Mut OwnList<T> rubbish) {
    rubbish.add(resource);
  }
}
