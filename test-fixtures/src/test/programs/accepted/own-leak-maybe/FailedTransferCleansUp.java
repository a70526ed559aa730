import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

/** A transfer that may fail: whoever has the value then releases it. */
class FailedTransferCleansUp {
  @interface Nullable {}

  /** Gives back what it does not take. */
  static @Own @Nullable Res offer(@Mut OwnList<Res> mutList, int room, @Own Res ownValue) {
    if (mutList.size() < room) {
      mutList.add(ownValue);
      return null;
    }
    return ownValue;
  }

  static boolean offered(@Mut OwnList<Res> mutList) {
    Res ownRefused = offer(mutList, 3, Res.open());
    if (ownRefused != null) {
      ownRefused.close();
      return false;
    }
    return true;
  }

  /** Always takes it, and says whether it is kept. */
  static boolean set(@Mut OwnList<Res> mutList, int room, @Own Res ownValue) {
    if (mutList.size() < room) {
      mutList.add(ownValue);
      return true;
    }
    ownValue.close();
    return false;
  }

  static boolean setAlways(@Mut OwnList<Res> mutList) {
    return set(mutList, 3, Res.open());
  }
}
