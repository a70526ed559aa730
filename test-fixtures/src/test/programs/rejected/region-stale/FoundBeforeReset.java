import dev.freehold.HandleOf;
import dev.freehold.Mut;
import dev.freehold.pool.RegionPool;

@RegionPool(bytes = 1024)
interface FoundBeforeReset {
  int kind();

  void kind(int value);

  static int run(@Mut FoundBeforeResetPool tokens, @HandleOf(FoundBeforeReset.class) long handle) {
    FoundBeforeReset found = tokens.at(handle);
    tokens.reset();
    return found.kind(); //! region.stale
  }
}
