import dev.freehold.From;
import dev.freehold.Ref;
import dev.freehold.memory.OwnList;
import shared.Res;

class FallbackReturned {
  @From({"table", "fallback"})
  static @Ref Res find(OwnList<Res> table, int index, Res fallback) {
    if (index >= table.size()) {
      return fallback;
    }
    return table.get(index);
  }
}
