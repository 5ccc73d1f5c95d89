-- What someone does in Neovim in a copy of examples/acme. What comes of each step is written as JSON
-- into the file that ROLECALL_RESULT names. For Neovim 0.7 and later, whose names for things differ.
local seen = {}
local platform = "patterns/platform.access.yaml"

local function wait(what, test)
  if not vim.wait(30000, test, 20) then
    error("waited in vain for " .. what)
  end
end

local function clients()
  return vim.lsp.get_clients and vim.lsp.get_clients() or vim.lsp.get_active_clients()
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")
end

-- Puts the cursor on the first place of a text in the buffer, so many characters into it.
local function go_to(wanted, into)
  vim.fn.cursor(1, 1)
  local line, column = unpack(vim.fn.searchpos("\\V" .. wanted, "cn"))
  if line == 0 then
    error("nowhere is " .. wanted)
  end
  vim.fn.cursor(line, column + into)
end

local function replace(from, to)
  local start, stop = text():find(from, 1, true)
  local all = text():sub(1, start - 1) .. to .. text():sub(stop + 1)
  vim.api.nvim_buf_set_lines(0, 0, -1, false, vim.split(all, "\n"))
end

local function open(path)
  vim.cmd("edit! " .. path)
  wait("the server", function()
    for _, client in pairs(clients()) do
      return client.initialized and vim.lsp.buf_is_attached(0, client.id)
    end
  end)
end

local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then
      return window
    end
  end
end

local function relative(buffer)
  return vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ":.")
end

local function modified()
  local names = {}
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_get_option(buffer, "modified") then
      table.insert(names, relative(buffer))
    end
  end
  table.sort(names)
  return names
end

local steps = {
  function()
    open(platform)
    replace("group:database-engineers", "group:database-engineer")
    wait("a finding", function()
      return #vim.diagnostic.get(0) > 0
    end)
    local found = vim.diagnostic.get(0)[1]
    seen.diagnostic = { line = found.lnum + 1, code = found.code, message = found.message }
  end,
  function()
    vim.ui.select = function(items, _, choose)
      for _, item in ipairs(items) do
        if (item.action or item[2]).isPreferred then
          return choose(item)
        end
      end
      error("no action is preferred")
    end
    go_to("group:database-engineer", 8)
    vim.lsp.buf.code_action()
    wait("the fix", function()
      return text():find("group:database-engineers", 1, true) and #vim.diagnostic.get(0) == 0
    end)
    seen.fixed = true
  end,
  function()
    go_to("group:cloud-platform", 8)
    local params = vim.lsp.util.make_position_params(0, "utf-16")
    local answers = vim.lsp.buf_request_sync(0, "textDocument/completion", params, 30000)
    seen.completion = {}
    for _, answer in pairs(answers) do
      for _, item in ipairs(answer.result.items or answer.result) do
        table.insert(seen.completion, item.label)
      end
    end
  end,
  function()
    go_to("group:cloud-platform", 8)
    vim.lsp.buf.hover()
    wait("the hover", floating)
    local buffer = vim.api.nvim_win_get_buf(floating())
    seen.hover = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n")
    vim.api.nvim_win_close(floating(), true)
  end,
  function()
    replace("[group:cloud-platform]", "[ group:cloud-platform ]")
    if vim.lsp.buf.format then
      vim.lsp.buf.format({ timeout_ms = 30000 })
    else
      vim.lsp.buf.formatting_sync(nil, 30000)
    end
    seen.formatted = vim.api.nvim_buf_get_lines(0, 2, 3, false)[1]
    vim.cmd("edit!")
  end,
  function()
    go_to("group:cloud-platform", 8)
    vim.lsp.buf.definition()
    wait("the jump", function()
      return relative(0) ~= platform
    end)
    seen.definition = { file = relative(0), line = vim.fn.line("."), column = vim.fn.col(".") }
  end,
  function()
    vim.cmd("silent! bufdo edit!")
    open(platform)
    go_to("group:network-engineers", 8)
    vim.lsp.buf.rename("packet-pushers")
    wait("the rename", function()
      return #modified() > 1
    end)
    seen.renamed = modified()
    seen.after_rename = text()
  end,
}

for _, step in ipairs(steps) do
  local fine, problem = pcall(step)
  if not fine then
    seen.problem = problem
    break
  end
end
vim.lsp.stop_client(clients())
vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.ROLECALL_RESULT)
vim.cmd("qall!")
