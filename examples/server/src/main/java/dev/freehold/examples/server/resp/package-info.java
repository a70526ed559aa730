/** The protocol of Redis: requests out of bytes, replies into bytes, RESP2 and RESP3. */
package dev.freehold.examples.server.resp;
