import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import dev.freehold.Mut;
import shared.Res;

class ByReturnInTry {
  static @Own Res closed(@Own Res res) {
    try {
      return res;
    } finally {
      res.close(); //! use.after.move
    }
  }

  static @Own Res moved(@Own Res res) {
    try {
      return res;
    } finally {
      Res.take(res); //! use.after.move
    }
  }

  static @Own Res byOtherName(@Own Res res) {
    try {
      return res;
    } finally {
      Res second = res;
      second.close(); //! use.after.move
    }
  }

  static @Own Res kept(@Own Res res, @Mut OwnList<Res> list) {
    try {
      return res;
    } finally {
      list.add(res); //! use.after.move
    }
  }
}
