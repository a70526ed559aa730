import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

/** A transfer that has failed, and nobody releases what was to be handed over. */
class FailedTransferForgotten {
  @interface Nullable {}

  static boolean set(@Mut OwnList<Res> mutList, int room, @Own Res ownValue) {
    if (mutList.size() < room) {
      mutList.add(ownValue);
      return true;
    }
    return false; //! own.leak
  }

  static @Own @Nullable Res offer(@Mut OwnList<Res> mutList, @Own Res ownValue) {
    if (mutList.size() < 3) {
      mutList.add(ownValue);
      return null;
    }
    return ownValue;
  }

  static void ignored(@Mut OwnList<Res> mutList) {
    offer(mutList, Res.open()); //! own.leak.maybe
  }

  static boolean named(@Mut OwnList<Res> mutList) {
    Res ownRefused = offer(mutList, Res.open());
    return ownRefused == null; //! own.leak.maybe
  }
}
