package org.vouch.web.shared;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * A form that is sent after the server has forgotten it, as after a restart: its page is opened afresh with a word on
 * that, and the script that keeps what is typed puts it back. Ajax requests are led there the same way.
 */
public class StaleForms extends ExceptionHandlerWrapper {

    StaleForms(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            if (queued.next().getContext().getException() instanceof ViewExpiredException) {
                queued.remove();
                openAfresh(FacesContext.getCurrentInstance());
            }
        }
        getWrapped().handle();
    }

    private static void openAfresh(FacesContext context) {
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        String page = CameFrom.of(request).orElseGet(request::getServletPath);
        String told = page.contains("stale=true") ? "" : (page.contains("?") ? "&" : "?") + "stale=true";
        try {
            context.getExternalContext().redirect(request.getContextPath() + page + told);
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts it in front of the handlers there are. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new StaleForms(getWrapped().getExceptionHandler());
        }
    }
}
