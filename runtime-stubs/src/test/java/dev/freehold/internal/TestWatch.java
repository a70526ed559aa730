package dev.freehold.internal;

import dev.freehold.pool.OwnershipException;
import org.jspecify.annotations.Nullable;

/** A watch that lets released slots be used again at once. */
class TestWatch implements PoolWatch {
  @Override
  public boolean permits() {
    return true;
  }

  @Override
  public AllocationRecord allocated(SlotElement element) {
    return new AllocationRecord() {
      @Override
      public String account() {
        return "";
      }

      @Override
      public void misused(String key, String text) {}

      @Override
      public String site() {
        return "test";
      }

      @Override
      public void passedOn(String to) {}

      @Override
      public boolean wasTransferred() {
        return false;
      }

      @Override
      public boolean wasReleased() {
        return false;
      }

      @Override
      public boolean wasUsedAfterRelease() {
        return false;
      }
    };
  }

  @Override
  public void lost(AllocationRecord allocation) {}

  @Override
  public int rest(int slot) {
    return slot;
  }

  @Override
  public void ended(SlotElement element) {}

  @Override
  public void detached(SlotElement element) {}

  @Override
  public void attached(SlotElement element) {}

  @Override
  public void inserted(SlotElement element) {}

  @Override
  public void removed(SlotElement element) {}

  @Override
  public void committed(SlotElement element) {}

  @Override
  public void handedOver() {}

  @Override
  public int takeResting() {
    return SlotPool.NONE;
  }

  @Override
  public int resting() {
    return 0;
  }

  @Override
  public void exhausted() {}

  @Override
  public void refused(OwnershipException error, @Nullable SlotElement element) {}

  @Override
  public void closed() {}
}
