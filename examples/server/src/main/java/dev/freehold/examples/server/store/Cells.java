package dev.freehold.examples.server.store;

import dev.freehold.Mut;

/** Takes cells out of pages and gives them back; a page whose cells are all free goes at once. */
final class Cells {
  /** By size: the first page that has a free cell; 0 if there is none. */
  private final int[] roomy = new int[Sizes.COUNT];

  /** Takes a cell; returns the text that it is, of so many bytes. */
  long take(@Mut Pages pages, int size, int length) {
    int number = roomy[size];
    if (number == 0) {
      number = pages.take(size);
      roomy[size] = number;
    }
    Page page = pages.edit(number);
    int place = takeIn(page, Sizes.bytes(size));
    if (isFull(page)) {
      leave(pages, number);
    }
    return Text.ofCell(number, place, length);
  }

  private static int takeIn(@Mut Page page, int bytes) {
    page.taken(page.taken() + 1);
    int free = page.free();
    if (free == 0) {
      int place = page.fresh();
      page.fresh(place + bytes);
      return place;
    }
    int place = (free - 1) * Sizes.STEP;
    page.free((page.bytes().get(place) & 0xFF) << 8 | page.bytes().get(place + 1) & 0xFF);
    return place;
  }

  private static boolean isFull(Page page) {
    return page.free() == 0 && page.fresh() + Sizes.bytes(page.size()) > Pages.BYTES;
  }

  /** Gives a cell back. */
  void give(@Mut Pages pages, long text) {
    int number = Text.page(text);
    int place = Text.place(text);
    Page page = pages.edit(number);
    boolean wasFull = isFull(page);
    page.bytes().set(place, (byte) (page.free() >> 8));
    page.bytes().set(place + 1, (byte) page.free());
    page.free(place / Sizes.STEP + 1);
    page.taken(page.taken() - 1);
    boolean empty = page.taken() == 0;
    if (wasFull && !empty) {
      join(pages, number);
    } else if (empty) {
      if (!wasFull) {
        leave(pages, number);
      }
      pages.give(number);
    }
  }

  private void join(@Mut Pages pages, int number) {
    int size = pages.at(number).size();
    int first = roomy[size];
    if (first != 0) {
      pages.edit(first).before(number);
    }
    Page page = pages.edit(number);
    page.before(0);
    page.after(first);
    roomy[size] = number;
  }

  private void leave(@Mut Pages pages, int number) {
    int size = pages.at(number).size();
    int before = pages.at(number).before();
    int after = pages.at(number).after();
    if (before == 0) {
      roomy[size] = after;
    } else {
      pages.edit(before).after(after);
    }
    if (after != 0) {
      pages.edit(after).before(before);
    }
  }
}
